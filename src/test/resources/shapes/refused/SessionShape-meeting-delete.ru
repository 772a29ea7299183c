# shape: rev:SessionShape-meeting
# why: a session still follows the format
BASE <https://w3id.org/revelateur/id/>

DELETE WHERE { GRAPH <../graph/programme> {
    <meeting-format/1> ?property ?value .
} }
