# shape: rev:OutcomeShape-shownBy
# why: the indicator is not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/programme> {
    <outcome/liens> rev:shownBy <indicator/marees> .
} }
