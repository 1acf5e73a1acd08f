using System.Collections.Immutable;
using Wargame.Sessions.Arguments;
using Wargame.Sessions.Scenarios;
using Wargame.World.Definition;
using Wargame.World.State;

namespace Wargame.Sessions.Views;

/// <summary>Free-text orders as a viewer may know them.</summary>
/// <param name="Settings">How the scenario has them; nobody judges any in an automatic session, and then there are none.</param>
/// <param name="MayWrite">Whether the viewer's team may write another one now.</param>
/// <param name="Now">Those of the session's turn, in the order in which they were begun.</param>
/// <param name="Facts">What is established, the latest first.</param>
public sealed record ArgumentsView(ArgumentSettings Settings, bool MayWrite, ImmutableArray<ArgumentView> Now, ImmutableArray<EstablishedFactView> Facts);

/// <summary>A free-text order.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Actor">Whose it is.</param>
/// <param name="TurnLabel">When.</param>
/// <param name="Text">What it says; its number is left out for who may not see that.</param>
/// <param name="Place">What it is about, or null.</param>
/// <param name="Slot">The number that it is about, or null.</param>
/// <param name="By">Who worded it, for its own team and control; else empty.</param>
/// <param name="MayChange">Whether the viewer may word it anew or take it back.</param>
/// <param name="PointsLeft">How many reasons for or against the viewer may still give now; 0 outside the time for it.</param>
/// <param name="Points">Reasons for and against.</param>
/// <param name="Vote">The vote, or null where there is none.</param>
/// <param name="Suggested">The chance that its reasons suggest, in thousandths; for control, else 0.</param>
/// <param name="Judgement">How it was judged, once that is released; control sees it before. Null while there is none.</param>
/// <param name="Reason">Control's reason, for control, its own team and the review; else empty.</param>
/// <param name="Changes">What it did to the numbers that the viewer may see.</param>
/// <param name="Narratives">What the viewer is told of it; control and the review see to whom.</param>
/// <param name="Fact">What is established by it, or empty.</param>
public sealed record ArgumentView(
    string Id, EntityDefinition Actor, string TurnLabel, ArgumentText Text, EntityDefinition? Place, Slot? Slot, string By, bool MayChange, int PointsLeft,
    ImmutableArray<PointView> Points, VoteView? Vote, int Suggested, Judgement? Judgement, string Reason, ImmutableArray<ChangeView> Changes,
    ImmutableArray<Narrative> Narratives, string Fact)
{
    /// <summary>For its own team: which version this is; else 0.</summary>
    public int Revision { get; init; }
}

/// <summary>A reason for or against.</summary>
/// <param name="Point">The reason.</param>
/// <param name="From">Whose it is; null for control.</param>
/// <param name="Mine">Whether the viewer may take it back now.</param>
public sealed record PointView(ArgumentPoint Point, EntityDefinition? From, bool Mine);

/// <summary>A vote on a free-text order. Teams learn the spread when it is closed, and never whose number is whose.</summary>
/// <param name="Open">Whether estimates are taken.</param>
/// <param name="MayVote">Whether the viewer's team is asked.</param>
/// <param name="Own">The viewer's own estimate in percent, or null.</param>
/// <param name="Given">How many teams have given one.</param>
/// <param name="Asked">How many are asked.</param>
/// <param name="Estimates">All estimates in percent, ascending, once the vote is closed; control sees them at once.</param>
/// <param name="Median">Their median in thousandths, when they are shown; else null.</param>
public sealed record VoteView(bool Open, bool MayVote, int? Own, int Given, int Asked, ImmutableArray<int> Estimates, int? Median);

/// <summary>What a free-text order did to a number.</summary>
/// <param name="Slot">The number.</param>
/// <param name="Change">In milli-units.</param>
/// <param name="OnFailure">For control: whether it is what a failure does.</param>
public sealed record ChangeView(Slot Slot, long Change, bool OnFailure);

/// <summary>A fact that a free-text order established.</summary>
/// <param name="Text">The fact.</param>
/// <param name="Actor">By whose order.</param>
/// <param name="TurnLabel">When.</param>
/// <param name="Secret">Whether only that team and control know of it.</param>
public sealed record EstablishedFactView(string Text, EntityDefinition Actor, string TurnLabel, bool Secret);
