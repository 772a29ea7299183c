# gone: indicator/part_ess_emploi,
# new: indicator/taux_chomage_rp,

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/programme> { <outcome/entreprises-et-emplois> rev:shownBy <indicator/part_ess_emploi> } } ;
INSERT DATA { GRAPH <../graph/programme> { <outcome/entreprises-et-emplois> rev:shownBy <indicator/taux_chomage_rp> } }
