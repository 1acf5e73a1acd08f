using System.Collections.Immutable;
using Wargame.Scenarios.Format.Forms;
using static Wargame.Scenarios.Format.KeyFormat;

namespace Wargame.Scenarios.Format.Maps;

/// <summary>What whole files hold.</summary>
internal static class RootFormats
{
    /// <summary>Minutes of the shortest session.</summary>
    public const int ShortestSession = 5;

    /// <summary>Minutes of the longest session.</summary>
    public const int LongestSession = 1440;

    /// <summary>Sections that any file may hold.</summary>
    public static ImmutableArray<KeyFormat> Sections { get; } =
    [
        Optional("stages", Form.List(Form.Kebab(NameKind.Stage)), "The parts of a turn, in their order; each variable settles in one.", "[institutions, coca, bonds, crisis]"),
        Optional("entities", Form.List(EntityFormats.Entity), "Who and what there is.", "[]"),
        Optional("variables", Form.List(EntityFormats.Variable), "What can be measured.", "[]"),
        Optional("profiles", Form.List(BeliefFormats.Profile), "What the world may believe.", "[]", "one, `bd01`"),
        Optional("coefficients", Form.List(BeliefFormats.Coefficient), "The numbers of the model, with names.", "[]"),
        Optional("adjust", Form.List(BeliefFormats.Adjustment), "This scenario's own values of shared coefficients.", "[]"),
        Optional("causal_mechanisms", Form.List(BeliefFormats.Mechanism), "The claims of the paper, numbered.", "[]"),
        Optional("rules", Form.List(RuleFormats.Rule), "What moves what by itself.", "[]"),
        Optional("instruments", Form.List(InstrumentFormats.Instrument), "What may be ordered.", "[]"),
        Optional("mechanics", Form.Map(InstrumentFormats.Mechanics), "How much of an order is felt. It stands once in a scenario.", "{ ownership: { requested: 1, joint: 0.9, multilateral: 0.85, accepted: 0.65, conditioned: 0.45, imposed: 0.3 } }"),
        Optional("injects", Form.List(EventFormats.Inject), "The calendar of events (MSEL).", "[]"),
        Optional("ladders", Form.List(LadderFormats.Ladder), "Escalations by rungs.", "[]"),
        Optional("crises", Form.List(EventFormats.Crisis), "What breaks out by itself.", "[]"),
        Optional("cards", Form.List(CardFormats.Card), "Choices that are put to actors.", "[]"),
        Optional("mandates", Form.List(AimFormats.Mandate), "What each actor is publicly there for.", "[]"),
        Optional("private_cards", Form.List(AimFormats.PrivateCard), "What each team really wants.", "[]"),
        Optional("indicators", Form.List(AimFormats.Indicator), "The shared board.", "[]"),
        Optional("doctrines", Form.List(DoctrineFormats.Doctrine), "How actors act whom nobody plays.", "[]"),
        Optional("disclosures", Form.List(DisclosureFormats.Disclosure), "Who is told how much of what.", "[]"),
        Optional("absent", Form.List(FileFormats.Absent), "Tags of shared files that nothing here has.", "[]"),
        Optional("ignore", Form.List(FileFormats.Ignore), "Warnings that do not hold here.", "[]"),
    ];

    public static MapFormat Scenario { get; } = new("scenario", "a scenario",
        "The file `scenario.yaml` of a scenario's folder: its head, its teams, the files that it includes, and any of the sections below.",
        """
        id: river-treaty
        title: A treaty for the river
        subtitle: Who gives up water first?
        summary: Two countries share a river that a third would dam.
        include: [../doctrine/stages.yaml, world.yaml]
        calendar: { first: 2008-Q3, turns: 8 }
        map: { countries: bol, variable: services, regions: { valley: [BO-C] } }
        teams:
          - { actor: upstream, brief: briefs/upstream.md, seats: [Prime Minister], numbers: [upstream.approval, valley.water], colour: "#b65a12", shape: diamond }
          - { actor: downstream, brief: briefs/downstream.md, seats: [President], numbers: [downstream.approval, valley.water], colour: "#12459b", shape: star }
        """,
        [
            Required("id", Form.Name(NameKind.Scenario), "The name of the folder, in kebab case.", "bolivia-secession"),
            Required("title", Form.Text, "Its title.", "\"Bolivia, 2008: one country or two\""),
            Required("subtitle", Form.Text, "The question that it asks.", "Can four departments be kept, and at what price?"),
            Required("summary", Form.Markdown, "What it is about, for the landing page.", "In 2008 four departments of Bolivia want to rule themselves."),
            Required("calendar", Form.Map(HeaderFormats.Calendar), "When it is set, and how long it is.", "{ first: 2008-Q3, turns: 8 }"),
            Required("map", Form.Map(ChartFormats.Chart), "Its map.", "{ countries: bol, variable: polarization, regions: { altiplano: [BO-L] } }"),
            Required("teams", Form.List(TeamFormats.Team, 1, TeamFormats.MostTeams), "Who may be played.", "[{ actor: bolivia, brief: briefs/bolivia.md, seats: [President], numbers: [bolivia.unity, bolivia.approval], colour: \"#b65a12\", shape: diamond }]"),
            Optional("minutes", Form.Whole(ShortestSession, LongestSession), "How long a session takes: as long as the clocks of all its turns together. Whoever opens one is shown the shortest scenario first.", "90", "90"),
            Optional("source", Form.Text, "What the scenario as a whole rests on.", "BD-01 L116"),
            Optional("languages", Form.List(WordForms.Language), "Languages into which all is translated; then each missing text is a warning.", "[es, pt]", "English alone is promised"),
            Optional("include", Form.List(Form.Either(new FileForm("a YAML file"), Form.Map(FileFormats.Include))), "More files, read in this order, relative to this one. Any of them may hold any section below; only `scenario.yaml` includes.", "[../doctrine/stages.yaml, entities.yaml]", "none"),
            Optional("clocks", Form.Map(HeaderFormats.Clocks), "How long the phases of a turn take.", "{ deliberation: 10m }", "no clocks"),
            Optional("silence", Form.Map(HeaderFormats.Silence), "What it means when nobody answers.", "{ host_answer: accept }", "accept"),
            Optional("decision_reasons", WordForms.Reasons, "Whether people say why they sign, answer and choose.", "asked", "asked"),
            Optional("hot_wash", Form.List(HeaderFormats.Question, 1, Limits.HotWashQuestions), "Questions at the end.", "[{ id: surprise, ask: What surprised you? }]", "what surprised you, what you would do otherwise, what you take away"),
            Optional("arguments", Form.Map(HeaderFormats.Arguments), "Orders in a team's own words.", "{ most: 1, judged_by: roll }"),
            .. Sections,
        ]);

    public static MapFormat Included { get; } = new("included-file", "an included file",
        "A file that `scenario.yaml` includes. It holds any sections; those that are lists go on from file to file.",
        """
        parameters: [{ id: region, about: Where it happens. }]
        injects:
          - id: strike-in-$region
            title: A strike in $region.name
            text: Shops stay shut.
            channel: news
            from: The evening paper
            to: everyone
            turn: 2
            source: Design of this scenario
            grade: D
        """,
        [
            .. Sections,
            Optional("parameters", Form.List(FileFormats.Parameter), "What an include of this file may choose.", "[{ id: region, about: Where it happens. }]", "none"),
        ]);
}
