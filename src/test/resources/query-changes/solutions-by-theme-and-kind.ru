# params: theme=mobilite
# gone: Solution citoyenne,9,9,29
# new: Solution citoyenne,10,10,31

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/solutions> {
  <solution/inventee> rev:kind <solution-kind/citoyenne> ; rev:answersNeed <need/mobilite/sans-voiture> .
  <answer/inventee/1> rev:solution <solution/inventee> ; rev:need <need/mobilite/sans-voiture> ; rev:rank 1 } }
