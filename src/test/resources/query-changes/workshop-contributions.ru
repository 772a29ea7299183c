# params: workshop=2021, session=2021-1
# new: Une note inventée pour l'essai

BASE <https://w3id.org/revelateur/id/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/workshops/2021> {
  <contribution/inventee> a rev:Contribution ; rev:kind <contribution-kind/nouveau-besoin> ; rev:session <session/2021-1> ;
    rev:room <room/2021-1> ; dcterms:description "Une note inventée pour l'essai"@fr } }
