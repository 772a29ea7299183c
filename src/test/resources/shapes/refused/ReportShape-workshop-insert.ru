# shape: rev:ReportShape-workshop
# why: a second workshop, not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/workshops/2027> {
    <report/2027> rev:workshop <workshop/2099> .
} }
