using Wargame.Reports.Word.Writing;
using Wargame.Sessions;
using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Talk;
using Wargame.Sessions.Views;
using Wargame.World.Definition;
using Wargame.World.Wording;

namespace Wargame.Reports.Replay;

/// <summary>The words of a replay, in the language of its rules.</summary>
/// <param name="rules">The rules.</param>
internal sealed class ReplayWords(SessionRules rules)
{
    private readonly FigureWords _figures = new(rules);

    /// <summary>A sentence, without what XML cannot hold.</summary>
    public string Say(Sentence sentence) => Plain(rules.Say(sentence));

    /// <summary>What somebody wrote, without what XML cannot hold.</summary>
    public static string Plain(string text) => WordText.Clean(text);

    /// <summary>What an actor is called.</summary>
    public string Name(string actor) => actor == Party.Control ? Say($"Control") : Plain(rules.Entity(actor)?.Name ?? actor);

    /// <summary>A turn with its label.</summary>
    public string Turn(int turn) => Say($"Turn {turn} · {rules.Scenario.TurnLabel(turn)}");

    /// <summary>A number's name with whose it is.</summary>
    public static string Label(string name, EntityDefinition? entity) => Plain(FigureWords.Label(name, entity));

    /// <summary>A number as the reader was told of it: the figure, a range, or a word.</summary>
    public string Told(NumberView number) => number.Level switch
    {
        DisclosureLevel.Confirmed => Figure(number.Value, number.Unit),
        _ when number.Told is [.., { Word: { } word }] => Word(word),
        _ when number.Told is [.., var estimate] => Say($"{Figure(estimate.Low, number.Unit)} to {Figure(estimate.High, number.Unit)}"),
        _ => "–",
    };

    /// <summary>A figure of milli-units with its unit.</summary>
    public string Figure(long milli, Unit unit) => Plain(_figures.Figure(milli, unit));

    /// <summary>A change of milli-units with its sign.</summary>
    public string Change(long milli, Unit unit) => Plain(_figures.Change(milli, unit));

    private string Word(Band word) => word switch
    {
        Band.Low => Say($"low"),
        Band.Middling => Say($"middling"),
        Band.High => Say($"high"),
        Band.Less => Say($"less than at the opening"),
        Band.Same => Say($"about as at the opening"),
        _ => Say($"more than at the opening"),
    };
}
