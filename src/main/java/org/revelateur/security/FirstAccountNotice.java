package org.revelateur.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Tells, once the server has started, how to make the first account: there is no default password. */
class FirstAccountNotice {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAccountNotice.class);

    private final Accounts accounts;

    FirstAccountNotice(Accounts accounts) {
        this.accounts = accounts;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        try {
            if (accounts.all().isEmpty()) {
                LOG.warn("Aucun compte : personne ne peut écrire. Pour en créer un / No account yet: nobody can write. To make one: "
                        + "java -jar target/revelateur.jar user add NOM --role admin --data {}", accounts.file().getParent());
            }
        } catch (AccountsUnreadable e) {
            LOG.error(e.getMessage());
        }
    }
}
