# params: need=mobilite/sans-voiture
# gone: solution/rezo-pouce,

BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE WHERE { GRAPH <../graph/solutions> {
  <solution/rezo-pouce> rev:answersNeed <need/mobilite/sans-voiture> . <answer/rezo-pouce/1> ?property ?value } }
