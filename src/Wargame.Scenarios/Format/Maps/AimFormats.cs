using static Wargame.Scenarios.Format.KeyFormat;

namespace Wargame.Scenarios.Format.Maps;

/// <summary>What teams are there for, and the shared board.</summary>
internal static class AimFormats
{
    /// <summary>The most indicators of the shared board.</summary>
    public const int MostIndicators = 6;

    private const int MostLines = 6;
    private const int AllWeight = 100;

    public static MapFormat Line { get; } = new("mandate-line", "a mandate's line",
        "One public objective. It is judged at the end of the session, on the final state.",
        "{ id: unity, text: Keep the country whole., number: bolivia.unity, met: bolivia.unity >= 60, partly: bolivia.unity >= 45, weight: 40, source: BD-01 L116, grade: D }",
        [
            Required("id", Form.Kebab(NameKind.MandateLine), "Its name in reports.", "unity"),
            Required("text", Form.Text, "The objective, in a sentence.", "Keep the country whole."),
            Required("number", Form.Name(NameKind.Number), "The number that its team watches for it, which it may see.", "bolivia.unity"),
            Required("met", Form.Condition, "When it is met.", "bolivia.unity >= 60"),
            Required("partly", Form.Condition, "When it is at least partly met.", "bolivia.unity >= 45"),
            Required("weight", Form.Whole(1, AllWeight), "What it counts for; the weights of a mandate sum to 100.", "40"),
            CommonKeys.Source,
            CommonKeys.Grade,
        ]);

    public static MapFormat Mandate { get; } = new("mandate", "a mandate",
        "What an actor is publicly there for.",
        """
        actor: bolivia
        lines:
          - { id: unity, text: Keep the country whole., number: bolivia.unity, met: bolivia.unity >= 60, partly: bolivia.unity >= 45, weight: 100, source: BD-01 L116, grade: D }
        """,
        [
            Required("actor", Form.Name(NameKind.Actor), "Whose mandate it is; an actor has one.", "bolivia"),
            Required("lines", Form.List(Line, 1, MostLines), "Its objectives. Their weights sum to 100.", "[{ id: unity, text: Keep the country whole., number: bolivia.unity, met: bolivia.unity >= 60, partly: bolivia.unity >= 45, weight: 100, source: BD-01 L116, grade: D }]"),
        ]);

    public static MapFormat PrivateCard { get; } = new("private-card", "a private card",
        "A motive that only a team knows. Each team has at least one; of several, one is dealt.",
        "{ id: second-term, actor: bolivia, title: A second term, text: Above all you want to be elected again., met: bolivia.approval >= 56, source: Design of this scenario, grade: D }",
        [
            Required("id", Form.Kebab(NameKind.PrivateCard), "Its name in reports.", "second-term"),
            Required("actor", Form.Name(NameKind.Actor), "Whose it is.", "bolivia"),
            Required("title", Form.Text, "Its name for people.", "A second term"),
            Required("text", Form.Text, "What the team really wants.", "Above all you want to be elected again."),
            Required("met", Form.Condition, "When it is met; of numbers that its team may see.", "bolivia.approval >= 56"),
            CommonKeys.Source,
            CommonKeys.Grade,
        ]);

    public static MapFormat Indicator { get; } = new("indicator", "an indicator",
        "A number of the shared board, which everyone sees. There are at most 6; the first three are on the projector.",
        "{ id: unity, name: Unity of the country, value: bolivia.unity, unit: points, good: high, about: How far the country holds together., source: Design of this scenario, grade: D }",
        [
            Required("id", Form.Kebab(NameKind.Indicator), "Its name in reports.", "unity"),
            Required("name", Form.Text, "Its name for people.", "Unity of the country"),
            Required("value", Form.Formula("a number in its unit"), "What it shows, of numbers that everyone may see.", "bolivia.unity"),
            Required("unit", Form.Text, "Its unit; `number` for none.", "points"),
            Required("about", Form.Text, "What it says, in a sentence.", "How far the country holds together."),
            CommonKeys.Source,
            CommonKeys.Grade,
            Optional("good", WordForms.Good, "Which direction is better.", "high", "neither"),
        ]);
}
