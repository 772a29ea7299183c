# shape: rev:ThingShape-territory
# why: the observation is about no territory any more
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

DELETE DATA { GRAPH <../graph/indicators> {
    <observation/jours_de_vent-99-2025> rev:territory <territory/99> .
} }
