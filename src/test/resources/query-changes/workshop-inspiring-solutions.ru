# params: workshop=2021
# new: ,1,https://w3id.org/revelateur/id/solution/rezo-pouce,Rezo Pouce,

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/workshops/2021> { # made up for the test: what was chosen in 2021 is not known
  <selection/inventee> a rev:Selection ; rev:session <session/2021-2> ; rev:territory <territory/48> ;
    rev:need <need/mobilite/sans-voiture> ; rev:solution <solution/rezo-pouce> ; rev:rank 1 } }
