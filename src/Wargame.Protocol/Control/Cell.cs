namespace Wargame.Protocol.Control;

/// <summary>The white cell as its own people see it. It is on control's page and on no other.</summary>
/// <param name="Facilitators">Those who are here, in the order in which they came.</param>
/// <param name="Duties">All duties, held or not, in order.</param>
/// <param name="Notes">Private notes, newest first.</param>
/// <param name="Seen">As of how many deeds the page is: a command's id that begins with <c>seen/</c>, this and <c>/</c> overwrites nothing newer.</param>
/// <param name="PacketSince">Since when the packet lies there (ISO 8601), or null.</param>
public sealed record CellView(
    IReadOnlyList<FacilitatorView> Facilitators, IReadOnlyList<DutyView> Duties, IReadOnlyList<ControlNoteView> Notes, long Seen,
    DateTimeOffset? PacketSince);

/// <summary>A facilitator.</summary>
/// <param name="FacilitatorId">Their id.</param>
/// <param name="Person">Their name.</param>
/// <param name="Connected">Whether a browser is connected.</param>
/// <param name="Acts">How many things they have done.</param>
public sealed record FacilitatorView(string FacilitatorId, string Person, bool Connected, int Acts);

/// <summary>A duty.</summary>
/// <param name="Duty">clock, injects, adjudication or teams.</param>
/// <param name="Holder">The facilitator's id; empty when it is everybody's.</param>
/// <param name="From">Who held it before; empty for nobody.</param>
/// <param name="By">Who took it or handed it over; empty when nobody ever held it.</param>
/// <param name="At">When (ISO 8601), or null.</param>
public sealed record DutyView(string Duty, string Holder, string From, string By, DateTimeOffset? At);

/// <summary>A private note.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Person">Who wrote it.</param>
/// <param name="Text">Plain text; empty for a bookmark.</param>
/// <param name="Actor">The team's actor, or empty.</param>
/// <param name="ActorName">The team's name, or empty.</param>
/// <param name="Inject">The headline of the inject that it is about, or empty.</param>
/// <param name="Turn">The turn; 0 in the lobby.</param>
/// <param name="TurnLabel">When.</param>
/// <param name="Phase">In which phase.</param>
/// <param name="At">When (ISO 8601).</param>
public sealed record ControlNoteView(
    int Number, string Person, string Text, string Actor, string ActorName, string Inject, int Turn, string TurnLabel, string Phase, DateTimeOffset At);

/// <summary>A private note as a facilitator writes it.</summary>
/// <param name="Text">Plain text, at most 1,000 characters; empty for a bookmark.</param>
/// <param name="Actor">The team's actor, or empty.</param>
/// <param name="Inject">The inject's id, or empty.</param>
public sealed record ControlNoteDraft(string Text, string Actor, string Inject);
