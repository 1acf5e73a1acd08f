using Wargame.Grains.Desks;
using Wargame.Sessions;

namespace Wargame.Grains.Tests.Secrecy;

/// <summary>What kind of secret the two sessions of a pair differ in, and so who may know.</summary>
internal enum Secret
{
    /// <summary>A team's own: drafts, free-text orders, its channel, notes to control, its card, drafts of agreements. The team and control know.</summary>
    OfATeam,

    /// <summary>What two teams say, ask and agree. Both and control know.</summary>
    BetweenTwo,

    /// <summary>A person's private note. No page of anybody shows it.</summary>
    OfAPerson,

    /// <summary>The white cell's own: notes, plans, rulings that are taken back; and what it tells one team. That team and control know.</summary>
    OfControl,

    /// <summary>What an evaluator writes down. Control knows.</summary>
    OfAnEvaluator,
}

/// <summary>Who plays what in a pair: the rest of the actors follow their doctrines.</summary>
/// <param name="Keeper">The team that keeps the secret; two people sit there.</param>
/// <param name="Confidant">The team that shares it where two do.</param>
/// <param name="Outsiders">Teams that must not know.</param>
internal sealed record Cast(string Keeper, string Confidant, IReadOnlyList<string> Outsiders)
{
    public const string Session = "s1";
    public const string Evaluator = "watcher-1";

    public static readonly Issuer Control = new Issuer.Control();

    /// <summary>Draws the parts by lot.</summary>
    public static Cast Draw(SessionRules rules, Random luck)
    {
        var teams = rules.Scenario.Teams.Select(team => team.Actor).ToArray();
        luck.Shuffle(teams);
        return new(teams[0], teams[1], teams[2..Math.Min(4, teams.Length)]);
    }

    public IEnumerable<string> Seated => [Keeper, Confidant, .. Outsiders];

    public static Issuer Seat(string actor, int number = 1) => new Issuer.Seat($"{actor}-{number}");

    /// <summary>The desks that must get the same bytes in both sessions.</summary>
    public IEnumerable<DeskAddress> MustNotKnow(Secret secret)
    {
        List<string> knowing = secret switch
        {
            Secret.OfATeam or Secret.OfControl => [Keeper],
            Secret.BetweenTwo => [Keeper, Confidant],
            _ => [],
        };
        yield return DeskAddress.Board(Session);
        foreach (var team in Seated.Except(knowing))
            yield return new DeskAddress(DeskKind.Government, Session, team);
        if (secret == Secret.OfAPerson)
            yield return DeskAddress.Control(Session);
    }
}
