package org.revelateur.matrix;

import jakarta.servlet.http.HttpServletRequest;
import org.revelateur.resource.Languages;
import org.revelateur.resource.Parameters;
import org.revelateur.resource.Resources;
import org.revelateur.site.Links;
import org.revelateur.site.Page;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /matrice}: the needs by départements, or by the intermunicipalities of one. */
@Page
class MatrixController {
    private final MatrixReader matrices;
    private final Resources resources;

    MatrixController(MatrixReader matrices, Resources resources) {
        this.matrices = matrices;
        this.resources = resources;
    }

    @GetMapping("/matrice")
    String matrix(HttpServletRequest request, Model model) {
        var within = Parameters.any(request).text("departement").map(code -> resources.resolve("territory", "departement", code));
        model.addAttribute("page", matrices.read(within, Languages.of(request), Links.of(request)));
        return "matrix";
    }
}
