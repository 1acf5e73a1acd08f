namespace Wargame.Architecture.Tests.Phrases;

/// <summary>English in the code that no reader of a page ever sees, with the reason.</summary>
internal static class PlainTexts
{
    private static readonly (string Path, string Why)[] Excused =
    [
        ("src/Wargame.World/Compilation/", "reasons for authors, who write scenarios in English"),
        ("src/Wargame.Sessions/Gates/Lookalikes.cs", "names in three languages that nobody may take"),
        ("src/Wargame.Sessions/Consent/Consents.cs", "a broken invariant"),
        ("src/Wargame.Grains/Sessions/SessionGrain.Storage.cs", "the log of whoever runs the server"),
        ("src/Wargame.Sessions/Turns/TurnMachine.cs", "labels of the diagram in the documentation"),
        ("src/Wargame.Review/Maps/", "the command line's map of causes"),
        ("src/Wargame.Review/Experiments/", "the command line's experiments"),
        ("src/Wargame.Review/Playtests/", "the command line's playtests"),
        ("src/Wargame.Review/Lines/BranchCheck.cs", "the command line's check of a record"),
        ("src/Wargame.Review/Replay.cs", "the command line's check of a record"),
        ("src/Wargame.Review/CarriedScenario.cs", "the check of a session file, which says why in English wherever it is read"),
        ("src/Wargame.Grains/Review/CarriedSession.cs", "the check of a session file, likewise"),
        ("src/Wargame.Review/WhatIfs/", "the command line's what-ifs"),
        ("src/Wargame.Grains/Telemetry.cs", "measurements for whoever runs the server"),
        ("src/Wargame.Server/Hosting/", "the console of whoever runs the server"),
        ("src/Wargame.Server/LearningRecords/", "the console and the log of whoever runs the server"),
        ("src/Wargame.Server/Clustering/", "the console and the database of whoever runs the server"),
        ("src/Wargame.Server/Api/HealthEndpoints.cs", "addresses"),
        ("src/Wargame.Server/Web/StaticClient.cs", "shown only where the client was not built"),
        ("src/Wargame.Server/Web/SecurityHeaders.cs", "a header for browsers"),
        ("src/Wargame.Server/Api/PaperEndpoints.cs", "a header for browsers"),
        ("src/Wargame.Server/Web/RefusalPage.cs", "a page's HTML around sentences that come from the phrasebooks"),
        ("src/Wargame.Papers/Writing/", "HTML and style around sentences that come from the phrasebooks"),
        ("src/Wargame.Reports/ReportForm.cs", "media types"),
        ("src/Wargame.Reports/EventLogSchema.cs", "a schema for programmers, in English like the names that it describes"),
        ("src/Wargame.Reports/Tables/", "tables for analysts' programs, whose columns have one name everywhere"),
        ("src/Wargame.Reports/Writing/", "files for analysts' programs"),
        ("src/Wargame.Reports/Statements/", "statements for learning record stores"),
        ("src/Wargame.Reports/Contributions/Rubric.cs", "meanings of columns, in a table for analysts' programs; the page has its own words"),
        ("src/Wargame.Reports/Grades/", "columns that other programs read by their English names"),
        ("src/Wargame.Reports/Replay/ReplayFile.cs", "a page's HTML around sentences that come from the phrasebooks"),
        ("src/Wargame.Reports/Word/Writing/", "fields and properties of a Word document around sentences that come from the phrasebooks"),
        ("src/Wargame.Grains/Sessions/Secrets.cs", "goes into a hash"),
    ];

    public static bool IsExcused(Spoken spoken) => Excused.Any(each => spoken.Place.StartsWith(each.Path, StringComparison.Ordinal));
}
