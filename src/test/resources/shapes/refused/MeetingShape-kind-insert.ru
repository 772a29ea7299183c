# shape: rev:MeetingShape-kind
# why: a second kind, from another list
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/programme> {
    <meeting-format/1> rev:kind <stage/emergence> .
} }
