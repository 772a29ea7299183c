package org.revelateur.graph;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ShapeGateTests {

    @Test
    void refusesShapesThatTheEngineWouldIgnore() {
        var ignored = Turtle.graph("""
                rev:NeedShape a sh:NodeShape ; sh:targetClass rev:Need ; sh:property rev:NeedShape-broader .
                rev:NeedShape-broader a sh:PropertyShape ; sh:path [ sh:oneOrMorePath skos:broader ] ; sh:maxCount 1 .
                """);

        assertThatThrownBy(() -> new ShapeGate(ignored)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("oneOrMorePath");
    }
}
