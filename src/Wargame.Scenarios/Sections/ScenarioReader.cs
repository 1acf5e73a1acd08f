using System.Collections.Immutable;
using Wargame.Scenarios.Checks;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Files;
using Wargame.Scenarios.Ignoring;
using Wargame.Scenarios.Languages;
using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Names;
using Wargame.Scenarios.Yaml;
using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;

namespace Wargame.Scenarios.Sections;

/// <summary>
/// Puts the sections together. First everything that has a name is declared, then everything that refers to names is read: so no order
/// of files or sections is wrong.
/// </summary>
internal sealed class ScenarioReader
{
    private readonly Reading reading;
    private readonly Fields scenario;
    private readonly string folder;
    private readonly SourceReader texts;
    private readonly Translation? translation;
    private readonly EntityReader entities;
    private readonly VariableReader variables;
    private readonly InstrumentReader instruments;
    private readonly InjectReader injects;
    private readonly LadderReader ladders;
    private readonly CardReader cards;
    private readonly CrisisReader crises;
    private ImmutableArray<ProfileDefinition> profiles = [];

    public ScenarioReader(ScenarioSources sources, SourceReader texts, string folder, DiagnosticBag bag, Translation? translation = null)
    {
        reading = new Reading(sources.Files, bag);
        (scenario, this.folder, this.texts, this.translation) = (sources.Files[0], folder, texts, translation);
        (entities, variables, instruments) = (new EntityReader(reading), new VariableReader(reading), new InstrumentReader(reading));
        (injects, ladders, cards, crises) = (new InjectReader(reading), new LadderReader(reading), new CardReader(reading), new CrisisReader(reading));
        if (sources.IsIncomplete)
            reading.Symbols.Doubt();
    }

    /// <summary>The warnings that the author has set aside; known after <see cref="Read"/>.</summary>
    public ImmutableArray<IgnoredWarning> Ignored { get; private set; } = [];

    /// <summary>Everything that has a name, as far as it has been read.</summary>
    public IEnumerable<DefinedName> Names => reading.Symbols.Names();

    /// <summary>The scenario as far as it could be read; to be used only when nothing was reported.</summary>
    public ScenarioDefinition Read()
    {
        var header = new HeaderReader(reading, scenario);
        var (year, quarter, turns) = header.Calendar();
        var mandates = new MandateReader(reading);
        var world = ReadWorld(turns, mandates);
        // After the disclosures: a card may rest on what its team is told by them.
        var disclosures = new DisclosureReader(reading).Read();
        world = world with { PrivateCards = mandates.PrivateCards(disclosures) };
        var teams = new TeamReader(reading, scenario, folder, texts, translation).Read();
        var definition = new ScenarioDefinition
        {
            Id = ReadId(),
            Phrases = ServerPhrases.Books,
            Title = scenario.Text("title") ?? "",
            Subtitle = scenario.Text("subtitle") ?? "",
            Summary = scenario.Text("summary") ?? "",
            Minutes = scenario.Integer("minutes") ?? 90,
            Hash = ScenarioHash.Of(texts.Texts),
            World = world,
            FirstYear = year,
            FirstQuarter = quarter,
            Clocks = header.Clocks(),
            SilenceAnswer = header.Silence(),
            DecisionReasons = scenario.Word<ReasonRule>("decision_reasons") ?? ReasonRule.Asked,
            HotWash = new HotWashReader(reading, scenario).Read(),
            Disclosures = disclosures,
            Arguments = header.Arguments(),
            Map = new MapReader(reading, scenario).Read(),
            Teams = teams,
            Languages = header.Languages(),
        };
        Ignored = new IgnoreReader(reading).Read();
        PlayableCheck.Run(reading, definition);
        UseCheck.Run(reading);
        ClockCheck.Run(reading, scenario, definition);
        // Read after the hash was made: what is not played is no part of the scenario's identity, so notes can be mended while sessions run.
        return definition with { Notes = Page(ScenarioPages.Notes), SponsorSheet = Page(ScenarioPages.Sponsor) };
    }

    private string Page(string file)
    {
        var path = $"{folder}/{file}";
        return texts.ReadIfThere(translation?.Brief(path) ?? path)?.Text ?? "";
    }

    private string ReadId()
    {
        if (scenario.Text("id") is not { } id)
            return "";
        if (!Ident.IsGood(id, IdStyle.Kebab))
            reading.Bag.Report(DiagnosticCatalogue.Structure.MalformedId, scenario.AtOf("id"), $"\"{Values.Shorten(id)}\" is not a good id", Ident.Rule(IdStyle.Kebab, id), Ident.IsGood(folder, IdStyle.Kebab) ? Mend.To(id, folder) : null);
        else if (id != folder)
            reading.Bag.Report(DiagnosticCatalogue.Meaning.FolderName, scenario.AtOf("id"), $"the scenario's id is \"{id}\", but its folder is \"{folder}\"", "give both one name", Mend.To(id, folder));
        return id;
    }

    private WorldDefinition ReadWorld(int? turns, MandateReader mandates)
    {
        var stages = ReadStages();
        Declare();
        var complete = entities.Complete();
        instruments.Declare();
        injects.Declare();
        ladders.Declare();
        cards.Declare();
        crises.Declare();
        var mechanisms = new CausalMechanismReader(reading).Read();
        var rules = new RuleReader(reading);
        var laws = rules.Laws();
        var (instrumentList, instrumentEffects) = instruments.Complete(rules);
        var (injectList, injectEffects) = injects.Complete(rules, turns);
        var (ladderList, ladderEffects) = ladders.Complete(rules);
        var (cardList, cardEffects) = cards.Complete(rules);
        var (crisisList, crisisEffects) = crises.Complete(rules);
        return new WorldDefinition
        {
            Stages = stages,
            Turns = turns ?? 8,
            CausalMechanisms = mechanisms,
            Profiles = profiles,
            Coefficients = [.. reading.Symbols.Coefficients.All],
            Entities = complete,
            Variables = variables.Complete(),
            Instruments = instrumentList,
            Mechanics = new MechanicsReader(reading).Read(),
            Injects = injectList,
            Ladders = ladderList,
            Crises = crisisList,
            Cards = cardList,
            Rules = [.. laws, .. instrumentEffects, .. injectEffects, .. cardEffects, .. ladderEffects, .. crisisEffects],
            Mandates = mandates.Mandates(),
            Indicators = new IndicatorReader(reading).Read(),
            Doctrines = new DoctrineReader(reading).Read(),
        };
    }

    private void Declare()
    {
        entities.Declare();
        entities.Relate();
        new AbsentReader(reading).Read();
        variables.Declare();
        profiles = new ProfileReader(reading).Read();
        var coefficients = new CoefficientReader(reading);
        coefficients.Declare();
        coefficients.Adjust();
    }

    private ImmutableArray<string> ReadStages()
    {
        foreach (var scalar in reading.Sections.Items("stages").Select(node => Values.Text(node, "a stage", reading.Bag)).OfType<ScalarNode>())
        {
            if (reading.Symbols.Stages.Declare(scalar, IdStyle.Kebab) is { } stage)
                reading.Symbols.Stages.Define(stage, stage);
        }
        return [.. reading.Symbols.Stages.Ids];
    }
}
