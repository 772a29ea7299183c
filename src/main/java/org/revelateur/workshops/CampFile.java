package org.revelateur.workshops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreTool;
import tools.jackson.databind.json.JsonMapper;

/** The file of one camp: shelves of records by key. What is committed is on the disk. */
final class CampFile implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path path;
    private MVStore store;

    CampFile(Path path) {
        this.path = path;
        this.store = open();
    }

    private MVStore open() {
        return new MVStore.Builder().fileName(path.toString()).autoCommitDisabled().open();
    }

    /** Records of one type by key, in the order of their keys. */
    final class Shelf<T> {
        private final String name;
        private final Class<T> type;

        private Shelf(String name, Class<T> type) {
            this.name = name;
            this.type = type;
        }

        private MVMap<String, String> records() {
            return store.openMap(name);
        }

        Optional<T> get(String key) {
            return Optional.ofNullable(records().get(key)).map(record -> JSON.readValue(record, type));
        }

        List<String> keys() {
            return List.copyOf(records().keySet());
        }

        List<T> all() {
            return records().values().stream().map(record -> JSON.readValue(record, type)).toList();
        }

        void put(String key, T value) {
            records().put(key, JSON.writeValueAsString(value));
        }

        void remove(String key) {
            records().remove(key);
        }

        void clear() {
            records().clear();
        }
    }

    <T> Shelf<T> shelf(String name, Class<T> type) {
        return new Shelf<>(name, type);
    }

    /** Whatever was put is on the disk when this returns. */
    void commit() {
        store.commit();
        store.sync();
    }

    /** Commits, and leaves nothing in the file of what was removed. */
    void forget() {
        store.close();
        MVStoreTool.compact(path.toString(), false);
        store = open();
    }

    void delete() {
        store.closeImmediately();
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a killed process leaves it: what was not committed is lost. */
    void abandon() {
        store.closeImmediately();
    }

    @Override
    public void close() {
        store.close();
    }
}
