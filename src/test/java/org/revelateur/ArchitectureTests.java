package org.revelateur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTests {
    private static final JavaClasses CODE = new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.revelateur");

    @Test
    void dependenciesPointOneWay() {
        ApplicationModules.of(RevelateurApplication.class).verify();
    }

    @Test
    void onlyTheGraphOpensStoresAndTransactions() {
        noClasses().that().resideOutsideOfPackage("org.revelateur.graph..").should().dependOnClassesThat()
                .areAssignableTo(DatabaseMgr.class).orShould().callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe("writes in a transaction",
                        call -> (call.getTargetOwner().isAssignableTo(Txn.class) || call.getTargetOwner().isAssignableTo(Transactional.class))
                                && call.getName().matches("(execute|calculate|exec|calc)Write|begin|commit")))
                .check(CODE);
    }

    @Test
    void onlyTheGateKnowsTheShaclEngine() {
        noClasses().that().haveNameNotMatching("org\\.revelateur\\.graph\\.Shape(Gate|Report)(\\$.*)?")
                .should().dependOnClassesThat().resideInAPackage("org.eclipse.rdf4j..").check(CODE);
    }

    @Test
    void rankingIsPlainJava() {
        classes().that().resideInAPackage("org.revelateur.ranking").and().doNotHaveSimpleName("package-info")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.revelateur.ranking", "org.jspecify..").check(CODE);
    }

    @Test
    void noTypeIsCalledAfterWhatItIsNot() {
        noClasses().should().resideInAnyPackage("..util..", "..common..", "..impl..", "..dto..", "..service..", "..config..").check(CODE);
    }
}
