package org.kurultai.domain;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** The domain is pure, and its chapters stand one after the other: each may read those before it, none those after. */
@AnalyzeClasses(packagesOf = Catalogue.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Set<String> FROM_OUTSIDE = Set.of("now", "randomUUID", "getDefault", "systemDefault",
            "currentTimeMillis", "nanoTime", "getenv");

    @ArchTest
    static final ArchRule nothing_but_the_jdk_and_jspecify_is_used = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("org.kurultai.domain..", "java..", "org.jspecify.annotations"));

    @ArchTest
    static final ArchRule nothing_is_read_or_written = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.nio", "java.nio.file..", "java.nio.channels..",
                    "java.net..", "java.sql.."));

    @ArchTest
    static final ArchRule time_and_chance_come_in_from_outside = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "tells the time, draws by lot or asks the machine",
                    call -> FROM_OUTSIDE.contains(call.getTarget().getName()) && isOfTheMachine(call.getTarget())))
            .orShould()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are clocks or draw by lot",
                    type -> type.isAssignableTo(Clock.class) || type.isAssignableTo(RandomGenerator.class)));

    @ArchTest
    static final ArchRule chapters_make_no_circle = slices().matching("org.kurultai.domain.(*)..").should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule each_chapter_reads_only_those_before_it = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("record")
            .definedBy("..domain.record")
            .layer("time")
            .definedBy("..domain.time")
            .layer("source")
            .definedBy("..domain.source")
            .layer("party")
            .definedBy("..domain.party")
            .layer("office")
            .definedBy("..domain.office")
            .layer("meeting")
            .definedBy("..domain.meeting")
            .layer("visit")
            .definedBy("..domain.visit")
            .layer("agreement")
            .definedBy("..domain.agreement")
            .layer("view")
            .definedBy("..domain.view")
            .layer("whatif")
            .definedBy("..domain.whatif")
            .layer("catalogue")
            .definedBy("org.kurultai.domain")
            .whereLayer("record")
            .mayNotAccessAnyLayer()
            .whereLayer("time")
            .mayNotAccessAnyLayer()
            .whereLayer("source")
            .mayOnlyAccessLayers("record", "time")
            .whereLayer("party")
            .mayOnlyAccessLayers("record", "time", "source")
            .whereLayer("office")
            .mayOnlyAccessLayers("record", "time", "source", "party")
            .whereLayer("meeting")
            .mayOnlyAccessLayers("record", "time", "source", "party", "office")
            .whereLayer("visit")
            .mayOnlyAccessLayers("record", "time", "source", "party", "office", "meeting")
            .whereLayer("agreement")
            .mayOnlyAccessLayers("record", "time", "source", "party", "office", "meeting", "visit")
            .whereLayer("view")
            .mayOnlyBeAccessedByLayers("catalogue")
            .whereLayer("whatif")
            .mayOnlyAccessLayers("record")
            .whereLayer("catalogue")
            .mayNotBeAccessedByAnyLayer();

    private static boolean isOfTheMachine(AccessTarget target) {
        return Set.of(
                Instant.class,
                LocalDate.class,
                LocalDateTime.class,
                OffsetDateTime.class,
                ZonedDateTime.class,
                ZoneId.class,
                Locale.class,
                TimeZone.class,
                UUID.class,
                Random.class,
                System.class)
                .stream()
                .anyMatch(type -> target.getOwner().isEquivalentTo(type));
    }
}
