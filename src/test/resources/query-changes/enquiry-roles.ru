# gone: les six salles des groupes de travail
# new: pilote le programme.,https://w3id.org/revelateur/id/actor/acegaa,ACEGAA,

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/programme> { <inquiry-role/section> rev:heldBy "les six salles des groupes de travail"@fr } } ;
INSERT DATA { GRAPH <../graph/actors> { <actor/acegaa> rev:inquiryRole <inquiry-role/juge-d-instruction> } }
