/** Documents on paper: XHTML in, tagged PDF (PDF/UA) out. Uses nothing of ours. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.revelateur.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
