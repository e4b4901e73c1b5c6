package io.nameplate;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Public methods and constructors that mention nothing but the JDK and our exported packages. */
final class PublicSignatures extends ArchCondition<JavaClass> {

    PublicSignatures() {
        super("show only the JDK and exported packages in public signatures");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaCodeUnit unit : type.getCodeUnits()) {
            if (unit.getModifiers().contains(JavaModifier.PUBLIC)) {
                unit.getAllInvolvedRawTypes().stream()
                        .filter(t -> !allowed(t.getPackageName()))
                        .forEach(t -> events.add(
                                SimpleConditionEvent.violated(unit, unit.getFullName() + " shows " + t.getName())));
            }
        }
    }

    private static boolean allowed(String name) {
        return name.isEmpty()
                || name.startsWith("java.")
                || name.equals("io.nameplate")
                || name.equals("io.nameplate.eval")
                || name.equals("io.nameplate.format")
                || name.equals("io.nameplate.spi");
    }
}
