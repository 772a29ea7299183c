# params: need=mobilite/sans-voiture, territory=48
# gone: Voiture partagée de Villerouge-Termenès
# new: Transport à la demande du Mont-Lozère
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/solutions> { <solution/transport-demande-mont-lozere> rev:presentIn <territory/48> } } ;
INSERT DATA { GRAPH <../graph/solutions> {
  <solution/transport-demande-mont-lozere> rev:presentIn <territory/34> .
  <solution/voiture-partagee-villerouge-termenes> rev:presentIn <territory/48> } }
