using static Wargame.Scenarios.Format.KeyFormat;

namespace Wargame.Scenarios.Format.Maps;

/// <summary>Who may be played.</summary>
internal static class TeamFormats
{
    /// <summary>Most teams of a scenario.</summary>
    public const int MostTeams = 12;

    /// <summary>A colour, as on web pages.</summary>
    public const string Colour = "#[0-9a-fA-F]{6}";

    private const int MostSeats = 6;

    public static MapFormat Seat { get; } = new("seat", "a seat",
        "A role in a team. A seat that is only a title may do everything.", "{ title: Minister of Finance, may: [draft] }",
        [
            Required("title", Form.Text, "The role.", "Minister of Finance"),
            Optional("may", Form.List(WordForms.Right), "What it may do; `[]` is an adviser. Everybody may talk, read and keep notes.", "[draft]", "everything"),
        ]);

    public static MapFormat SignOff { get; } = new("sign-off", "a sign-off",
        "Who signs a team's orders.", "{ by: [President, Minister of the Presidency], need: all }",
        [
            Optional("by", Form.OneOrMore(Form.Name(NameKind.Seat)), "Those who sign, by title; nobody else does.", "[President]", "every seat that may sign"),
            Optional("need", WordForms.SignOff, "How many of them must.", "all", "one"),
        ]);

    public static MapFormat Team { get; } = new("team", "a team",
        "An actor that people may play.",
        """
        actor: bolivia
        brief: briefs/bolivia.md
        seats: [President, Minister of the Presidency, Minister of Defence]
        sign_off: one
        numbers: [bolivia.unity, bolivia.approval, chapare-growers.bond_state]
        colour: "#b65a12"
        shape: diamond
        """,
        [
            Required("actor", Form.Name(NameKind.Actor), "Who is played.", "bolivia"),
            Required("brief", new Forms.FileForm("a Markdown file"), "What its people read first, relative to the scenario's folder. Two minutes' reading at most.", "briefs/bolivia.md"),
            Required("seats", Form.List(Form.Either(Form.Text, Form.Map(Seat)), 1, MostSeats), "Its roles: titles, or titles with what they may do. The first is enough to play.", "[President, Minister of Finance]"),
            Required("numbers", Form.List(Form.Name(NameKind.Number), 2, 5), "The large figures of its page, which it may see.", "[bolivia.unity, bolivia.approval]"),
            Required("colour", Form.Pattern("a colour such as `\"#b65a12\"`, in quotes", Colour), "Its colour.", "\"#b65a12\""),
            Required("shape", WordForms.Shape, "Its mark, for those who do not tell colours apart.", "diamond"),
            Optional("sign_off", Form.Either(WordForms.SignOff, Form.Map(SignOff)), "How many of those who may sign must, or who by name.", "one", "one"),
        ]);
}
