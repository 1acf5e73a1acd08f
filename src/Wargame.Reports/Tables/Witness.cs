using System.Collections.Immutable;
using Wargame.Sessions;
using Wargame.Sessions.Talk;
using Wargame.Sessions.Views;

namespace Wargame.Reports.Tables;

/// <summary>
/// Whoever a report is for, looking back on a session. What the witness says comes from the very views that its pages were made of when it
/// played, and from what it did, wrote or received itself: there is no list of what to leave out.
/// </summary>
/// <param name="recording">The session.</param>
/// <param name="edition">Who.</param>
internal sealed class Witness(Recording recording, Edition edition)
{
    private WitnessPage? _last;
    private ImmutableArray<Explanation>? _explanations;

    /// <summary>The session.</summary>
    public Recording Recording => recording;

    /// <summary>The rules that it was played by.</summary>
    public SessionRules Rules => recording.Rules;

    /// <summary>Whether this is control.</summary>
    public bool SeesAll => edition is Edition.Full;

    /// <summary>What it was told, when the last turn was over.</summary>
    public WitnessPage Last => _last ??= Look(recording.Played);

    /// <summary>What it was told when each turn's results were released.</summary>
    public IEnumerable<OutcomeView> Outcomes => recording.Released.Select(state => Look(state).Outcome).OfType<OutcomeView>();

    /// <summary>Every change of every number that it may see exactly, with as much of its causes as it may know: their sum is the change in any case.</summary>
    public ImmutableArray<Explanation> Explanations => _explanations ??= View.ExplainAll(Rules, recording.Played, Viewer);

    /// <summary>The answers of the hot wash that it may read.</summary>
    public ImmutableArray<HotWashView> HotWash => SeesAll ? View.OfControl(Rules, recording.End).HotWash : View.OfBoard(Rules, recording.End).HotWash;

    private Viewer Viewer => edition switch
    {
        Edition.Full => new Viewer.Control(),
        Edition.Team team => new Viewer.Team(team.Actor),
        _ => new Viewer.Board(),
    };

    /// <summary>Whether something is an actor's own affair that this is.</summary>
    public bool Owns(string actor) => SeesAll || (edition is Edition.Team team && team.Actor == actor);

    /// <summary>Whether what was written about an actor, and what its doctrine would have done, is told: to the actor itself not while it still plays.</summary>
    public bool IsTold(string actor) => SeesAll || (Owns(actor) && recording.IsOver);

    /// <summary>Whether it hears what is said in a conversation.</summary>
    public bool Hears(Conversation conversation) => SeesAll || (edition is Edition.Team team && conversation.Members.Contains(team.Actor));

    private WitnessPage Look(SessionState state)
    {
        switch (edition)
        {
            case Edition.Full:
                var control = View.OfControl(Rules, state);
                return new(control.News, control.Agreements, control.Board, control.Outcome);
            case Edition.Team team:
                var page = View.Of(Rules, state, team.Actor);
                return new(page.News, page.Agreements, [.. page.Board, .. page.Intelligence], page.Outcome);
            default:
                var board = View.OfBoard(Rules, state);
                return new(board.News, board.Agreements, board.Board, board.Outcome);
        }
    }
}

/// <summary>What a page told at a moment, as far as reports are made of it.</summary>
/// <param name="News">The injects and other news.</param>
/// <param name="Agreements">Agreements and breaches.</param>
/// <param name="Told">The shared board, and numbers of which a team is told though it would not see them.</param>
/// <param name="Outcome">The last released turn, or null before the first.</param>
internal sealed record WitnessPage(ImmutableArray<NewsView> News, AgreementsView Agreements, ImmutableArray<NumberView> Told, OutcomeView? Outcome);
