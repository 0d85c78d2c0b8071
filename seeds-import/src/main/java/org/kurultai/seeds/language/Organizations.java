package org.kurultai.seeds.language;

import java.util.HashSet;
import java.util.Set;

/** What is known of organizations beside their names in each language. */
public final class Organizations {

    private static final Set<String> REGIONS = readRegions();

    private Organizations() {}

    /**
     * Whether it is but a part of the world whose states meet, such as Central Asia: these are a body, and no organization.
     *
     * @param organization its code
     */
    public static boolean isRegion(String organization) {
        return REGIONS.contains(organization);
    }

    private static Set<String> readRegions() {
        var regions = new HashSet<String>();
        var organization = "";
        for (var line : LanguageFile.read("organizations.txt")) {
            organization = line.key().equals("organization") ? line.value() : organization;
            if (line.value().equals("region")) {
                regions.add(organization);
            }
        }
        return Set.copyOf(regions);
    }
}
