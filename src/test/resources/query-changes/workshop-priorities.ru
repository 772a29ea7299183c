# params: workshop=2021
# new: territory/48,Lozère,https://w3id.org/revelateur/id/horizon/existant,Existant,1,https://w3id.org/revelateur/id/need/mobilite/sans-voiture,

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/workshops/2021> { # made up for the test: what was chosen in 2021 is not known
  <selection/inventee> a rev:Selection ; rev:session <session/2021-1> ; rev:territory <territory/48> ;
    rev:need <need/mobilite/sans-voiture> ; rev:horizon <horizon/existant> ; rev:rank 1 } }
