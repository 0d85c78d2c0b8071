package org.kurultai.export.table;

import org.kurultai.domain.view.PartyEntry;
import org.kurultai.domain.view.PostEntry;
import org.kurultai.domain.view.Projections;
import org.kurultai.domain.view.SourceEntry;

/** The directory: who and what the other tables name. */
final class DirectoryTables {

    static final Table<PartyEntry> PARTIES = Table.of(
            "parties",
            "the states, organizations and institutions, and what they are called",
            PartyEntry.class,
            views -> views.view(Projections.DIRECTORY).parties())
            .withNamed("party", PartyEntry::party)
            .with("kind", PartyEntry::kind)
            .with("iso3166", PartyEntry::iso3166)
            .withNamed("part_of", PartyEntry::of)
            .withAside("names", party -> party.names().stream().map(name -> name.name()).toList())
            .withSources(PartyEntry::evidence);

    static final Table<PostEntry> POSTS = Table.of(
            "posts",
            "the posts, and what their holders are called",
            PostEntry.class,
            views -> views.view(Projections.DIRECTORY).posts())
            .withNamed("post", PostEntry::post)
            .withNamedAside("body", PostEntry::body)
            .with("portfolio", PostEntry::portfolio)
            .withAside("titles", post -> post.titles().stream().map(title -> title.value()).toList())
            .withAside("collegial", PostEntry::collegial)
            .withSources(PostEntry::evidence);

    static final Table<SourceEntry> SOURCES = Table.of(
            "sources",
            "what the record rests on",
            SourceEntry.class,
            views -> views.view(Projections.DIRECTORY).sources())
            .with("source", source -> source.source().value())
            .with("kind", SourceEntry::kind)
            .with("publisher", SourceEntry::publisher)
            .with("title", SourceEntry::title)
            .withAside("language", SourceEntry::language)
            .with("published", SourceEntry::published)
            .withAside("address", SourceEntry::address)
            .with("retracted", SourceEntry::retracted);

    private DirectoryTables() {}
}
