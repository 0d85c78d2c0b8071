package org.kurultai.json;

import java.util.List;

/** Whether records are written alike, which is seen sooner than they are written. */
final class Alike {

    private static final ClassValue<List<Property>> PROPERTIES = new ClassValue<>() {
        @Override
        protected List<Property> computeValue(Class<?> type) {
            return Property.of(type);
        }
    };

    private Alike() {}

    /**
     * Whether what both state has the same names, in the same order, and the same values. Perhaps they are written alike
     * though it does not: of two values that are merely equal that is not looked into.
     */
    static boolean are(Object one, Object other) {
        var others = new Stated(other);
        for (var ones = new Stated(one); ones.next();) {
            if (!others.next() || !ones.isAlike(others)) {
                return false;
            }
        }
        return !others.next();
    }

    /** Goes through what a record states. */
    private static final class Stated {

        private final Object owner;
        private final List<Property> properties;
        private int passed;
        private Object value = "";

        Stated(Object owner) {
            this.owner = owner;
            this.properties = PROPERTIES.get(owner.getClass());
        }

        boolean next() {
            while (passed < properties.size()) {
                var property = properties.get(passed++);
                value = property.get(owner);
                if (!property.isUnstated(value)) {
                    return true;
                }
            }
            return false;
        }

        boolean isAlike(Stated other) {
            var property = properties.get(passed - 1);
            var theirs = other.properties.get(other.passed - 1);
            return property.name().equals(theirs.name())
                    && property.type().equals(theirs.type())
                    && (value == other.value || isScalar() && value.equals(other.value));
        }

        private boolean isScalar() {
            return value instanceof String || value instanceof Integer || value instanceof Boolean;
        }
    }
}
