package org.kurultai.domain.view;

/** What the cells of the person dossier are filed under: it is made of those of tenures, the timeline and the directory. */
public sealed interface DossierKey permits TenureKey, TimelineKey, DirectoryKey {}
