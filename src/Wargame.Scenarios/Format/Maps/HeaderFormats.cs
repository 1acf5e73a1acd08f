using System.Globalization;
using Wargame.Scenarios.Format.Forms;
using static Wargame.Scenarios.Format.KeyFormat;

namespace Wargame.Scenarios.Format.Maps;

/// <summary>The parts of a scenario's head.</summary>
internal static class HeaderFormats
{
    /// <summary>A quarter of a year.</summary>
    public const string Quarter = "([0-9]{4})-Q([1-4])";

    /// <summary>Seconds or minutes.</summary>
    public const string Duration = "([0-9]{1,5})([sm])";

    private static readonly ValueForm Clock = Form.Either(Form.Pattern("a time such as 90s or 10m", Duration), Form.Fixed("0", "no clock"));

    public static MapFormat Calendar { get; } = new("calendar", "the calendar", "When the session is set, and how long it is. One turn is a quarter of a year.",
        "{ first: 2008-Q3, turns: 8 }",
        [
            Required("first", Form.Pattern("a quarter such as 2008-Q3", Quarter), "The quarter of the first turn.", "2008-Q3"),
            Required("turns", Form.Whole(1, Limits.Turns), "How many turns there are.", "8"),
        ]);

    public static MapFormat Clocks { get; } = new("clocks", "the clocks", "How long each phase of a turn takes, in seconds (`90s`) or minutes (`10m`), up to 24 hours. A phase without a clock ends when control says so.",
        "{ briefing: 3m, deliberation: 10m, commitment: 2m, outcome: 4m, hot_wash: 10m }",
        [
            Optional("lobby", Clock, "While teams take their seats.", "5m", "no clock"),
            Optional("briefing", Clock, "While injects arrive and teams read.", "3m", "no clock"),
            Optional("deliberation", Clock, "While teams draft, ask, answer and sign.", "10m", "no clock"),
            Optional("commitment", Clock, "While orders are locked and hosts answer what is still open.", "2m", "no clock"),
            Optional("adjudication", Clock, "While control reads the packet.", "5m", "no clock"),
            Optional("outcome", Clock, "While results are read.", "4m", "no clock"),
            Optional("hot_wash", Clock, "After the last turn.", "10m", "no clock"),
        ]);

    public static MapFormat Silence { get; } = new("silence", "silence", "What it means when nobody answers.", "{ host_answer: accept }",
        [Required("host_answer", WordForms.HostAnswer, "What an unanswered request means.", "accept")]);

    public static MapFormat Arguments { get; } = new("arguments", "the free-text orders", "Orders in a team's own words, which are argued for and judged.", "{ most: 1, judged_by: roll }",
        [
            Optional("most", Form.Whole(0, Sessions.Limits.ArgumentsInATurn), "How many a team may give in a turn.", "1", Sessions.Scenarios.ArgumentSettings.Usual.Most.ToString(CultureInfo.InvariantCulture)),
            Optional("judged_by", WordForms.Judgement, "How they are judged, unless control chooses otherwise.", "roll", Yaml.Words.Name(Sessions.Scenarios.ArgumentSettings.Usual.Way)),
        ]);

    public static MapFormat Question { get; } = new("question", "a question", "A question of the hot wash, which everybody answers without a name, from 1 to 5.",
        "{ id: surprise, ask: What surprised you about your own cabinet? }",
        [
            Required("id", Form.Kebab(NameKind.Question), "Its name in reports.", "surprise"),
            Required("ask", Form.Text with { Longest = Limits.HotWashCharacters }, "The question, in a sentence that is read at a glance.", "What surprised you?"),
        ]);
}
