# shape: rev:MeetingShape-witness
# why: the witness is not described
BASE <https://w3id.org/revelateur/id/>
PREFIX rev: <https://w3id.org/revelateur/def#>

INSERT DATA { GRAPH <../graph/programme> {
    <meeting-format/1> rev:witness <actor/inconnu> .
} }
