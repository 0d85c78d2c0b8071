package org.kurultai.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the modules point one way, and each library has its room. */
@AnalyzeClasses(packages = "org.kurultai", importOptions = {DoNotIncludeTests.class,
        ArchitectureTest.NoPackedTests.class})
class ArchitectureTest {

    /** The domain's tests are packed by the time that those of the examples run. */
    static final class NoPackedTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    private static final String DOMAIN = "org.kurultai.domain..";
    private static final String SEEDS = "org.kurultai.seeds..";
    private static final String EXAMPLES = "org.kurultai.examples..";
    private static final String[] INFRASTRUCTURE = {
            "org.kurultai", "org.kurultai.axon..", "org.kurultai.journal..", "org.kurultai.json..",
            "org.kurultai.live..", "org.kurultai.export.."
    };

    @ArchTest
    static final ArchRule the_domain_knows_nothing_around_it = noClasses()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(DOMAIN, "java..", "org.jspecify.annotations");

    @ArchTest
    static final ArchRule infrastructure_knows_the_domain_only = noClasses()
            .that()
            .resideInAnyPackage(INFRASTRUCTURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SEEDS, EXAMPLES);

    @ArchTest
    static final ArchRule nothing_uses_the_examples = noClasses()
            .that()
            .resideOutsideOfPackage(EXAMPLES)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(EXAMPLES);

    @ArchTest
    static final ArchRule axon_is_named_only_where_it_is_bound = noClasses()
            .that()
            .resideOutsideOfPackages("org.kurultai", "org.kurultai.axon..", "org.kurultai.journal..",
                    "org.kurultai.examples.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule databases_are_named_only_by_the_journal = noClasses()
            .that()
            .resideOutsideOfPackages("org.kurultai.journal..", "org.kurultai.examples.bench..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.postgresql..", "com.zaxxer..");

    @ArchTest
    static final ArchRule jackson_is_named_only_where_text_is_read_or_written = noClasses()
            .that()
            .resideOutsideOfPackages("org.kurultai.json..", "org.kurultai.journal..", "org.kurultai.export..", SEEDS,
                    EXAMPLES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson..", "org.yaml..");

    @ArchTest
    static final ArchRule the_rooms_of_the_infrastructure_make_no_circle = slices().matching("org.kurultai.(*)..")
            .should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_rooms_of_the_import_make_no_circle = slices().matching("org.kurultai.seeds.(*)..")
            .should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_rooms_of_the_reading_make_no_circle = slices()
            .matching("org.kurultai.seeds.extract.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_rooms_of_those_who_are_named_make_no_circle = slices()
            .matching("org.kurultai.seeds.mention.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_rooms_of_the_exports_make_no_circle = slices().matching("org.kurultai.export.(*)..")
            .should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_rooms_of_the_examples_make_no_circle = slices().matching("org.kurultai.examples.(*)..")
            .should().beFreeOfCycles();
}
