package io.nameplate;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

@AnalyzeClasses(packages = "io.nameplate", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String SEQUENCE = "io.nameplate.internal.sequence";

    @ArchTest
    static final ArchRule ROOMS_OF_INTERNAL_DO_NOT_KNOW_EACH_OTHER = SlicesRuleDefinition.slices()
            .matching("io.nameplate.internal.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage("io.nameplate.internal.."), resideInAPackage(SEQUENCE));

    @ArchTest
    static final ArchRule WHAT_ENGINES_SHARE_KNOWS_NONE_OF_US = noClasses()
            .that()
            .resideInAPackage(SEQUENCE)
            .should()
            .dependOnClassesThat(resideInAPackage("io.nameplate..").and(not(resideInAPackage(SEQUENCE))));

    @ArchTest
    static final ArchRule ONLY_THE_ROOT_KNOWS_INTERNAL = noClasses()
            .that()
            .resideInAnyPackage("io.nameplate.eval", "io.nameplate.format", "io.nameplate.spi")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.nameplate.internal..");

    @ArchTest
    static final ArchRule TEXT_AND_MERGE_KNOW_NO_SPI = noClasses()
            .that()
            .resideInAnyPackage("io.nameplate.internal.text", "io.nameplate.internal.merge")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.nameplate.spi", "io.nameplate.eval", "io.nameplate.format");

    @ArchTest
    static final ArchRule ONLY_ONE_ROOM_SEES_OPENNLP = noClasses()
            .that()
            .resideOutsideOfPackage("io.nameplate.internal.opennlp")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("opennlp..");

    @ArchTest
    static final ArchRule ONLY_ONE_CLASS_SEES_ONNX_RUNTIME = noClasses()
            .that()
            .haveNameNotMatching("io\\.nameplate\\.internal\\.onnx\\.(Environment|Session|Graph)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("ai.onnxruntime..");

    @ArchTest
    static final ArchRule NO_SERIALIZATION_NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.ObjectInputStream")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.lang.reflect..");

    @ArchTest
    static final ArchRule PUBLIC_SIGNATURES_SHOW_NO_LIBRARY = classes()
            .that()
            .resideInAnyPackage("io.nameplate", "io.nameplate.eval", "io.nameplate.format", "io.nameplate.spi")
            .and()
            .arePublic()
            .should(new PublicSignatures());
}
