using Wargame.Scenarios.Yaml;

namespace Wargame.Scenarios.Languages;

/// <summary>
/// The texts of a scenario that a page may show, section by section. A new section or key with a text belongs here, or it stays English on
/// every page.
/// </summary>
internal static class ScenarioTexts
{
    private static readonly (string, TextShape) Effects = ("effects", TextShape.List("id", TextShape.Of("because")));
    private static readonly TextShape Reasons = TextShape.List("", TextShape.Of("because"));

    /// <summary>What any file of a scenario may hold.</summary>
    public static TextShape File { get; } = TextShape.Of(
        "title subtitle summary",
        ("teams", TextShape.List("actor", TextShape.Of("", ("seats", TextShape.Texts("title"))))),
        ("hot_wash", TextShape.List("id", TextShape.Of("ask"))),
        ("map", TextShape.Of("", ("labels", new TextShape.Any(TextShape.Text)))),
        ("entities", TextShape.List("id", TextShape.Of("name"))),
        ("variables", TextShape.List("id", TextShape.Of("name about"))),
        ("profiles", TextShape.List("id", TextShape.Of("name about"))),
        ("coefficients", TextShape.List("id", TextShape.Of("note"))),
        ("adjust", TextShape.List("coefficient", TextShape.Of("because"))),
        ("causal_mechanisms", TextShape.List("number", TextShape.Of("text"))),
        ("rules", TextShape.List("id", TextShape.Of("because"))),
        ("instruments", TextShape.List("id", TextShape.Of("name text", ("legal_when", TextShape.List("", TextShape.Of("otherwise"))), Effects))),
        ("injects", TextShape.List("id", TextShape.Of("title text from expected objective responsible remarks", Effects))),
        ("ladders", TextShape.List("id", TextShape.Of("name", ("rungs", TextShape.List("", TextShape.Of("name text headline"))), Effects))),
        ("crises", TextShape.List("id", TextShape.Of(
            "name text headline headline_over from", Effects, ("effects_at_onset", TextShape.List("id", TextShape.Of("because")))))),
        ("cards", TextShape.List("id", TextShape.Of("title text", ("options", TextShape.List("id", TextShape.Of("label text", Effects)))))),
        ("mandates", TextShape.List("actor", TextShape.Of("", ("lines", TextShape.List("id", TextShape.Of("text")))))),
        ("private_cards", TextShape.List("id", TextShape.Of("title text"))),
        ("disclosures", TextShape.List("id", TextShape.Of("because"))),
        ("indicators", TextShape.List("id", TextShape.Of("name about"))),
        ("doctrines", TextShape.List("actor actor_tag", TextShape.Of("", ("prefers", Reasons), ("answers", Reasons), ("chooses", Reasons)))));

    /// <summary>The briefs that a file names, as written: they are texts in files of their own.</summary>
    public static IEnumerable<ScalarNode> Briefs(Node root) => Child(root, "teams") is ListNode teams
        ? teams.Items.Select(team => Child(team, "brief")).OfType<ScalarNode>()
        : [];

    private static Node? Child(Node node, string key) => node is MapNode map ? map.Entries.FirstOrDefault(entry => entry.Key.Value == key).Value : null;
}
