using System.Collections.Immutable;
using Wargame.Sessions.WhiteCell;
using Wargame.World.Definition;

namespace Wargame.Sessions.Views;

/// <summary>The white cell as its own people see it. It is on control's page and on no other.</summary>
/// <param name="Facilitators">Those who are here, in the order in which they came.</param>
/// <param name="Duties">All duties, held or not, in order.</param>
/// <param name="Notes">Private notes, newest first.</param>
/// <param name="DeedCount">Of how many deeds this shows what came of them.</param>
/// <param name="PacketSince">Since when the packet lies there, or null.</param>
public sealed record CellView(
    ImmutableArray<FacilitatorView> Facilitators, ImmutableArray<DutyView> Duties, ImmutableArray<ControlNoteView> Notes, long DeedCount,
    DateTimeOffset? PacketSince);

/// <summary>A facilitator.</summary>
/// <param name="Facilitator">Who.</param>
/// <param name="Connected">Whether a browser is connected.</param>
public sealed record FacilitatorView(Facilitator Facilitator, bool Connected);

/// <summary>A duty.</summary>
/// <param name="Duty">Which.</param>
/// <param name="Holder">The facilitator's id; empty when it is everybody's.</param>
/// <param name="Last">How it came to that, or null when nobody ever held it.</param>
public sealed record DutyView(Duty Duty, string Holder, DutyHolding? Last);

/// <summary>A private note.</summary>
/// <param name="Note">The note.</param>
/// <param name="Person">Who wrote it.</param>
/// <param name="Actor">The team that it is about, or null.</param>
/// <param name="Inject">The headline of the inject that it is about, or empty.</param>
/// <param name="TurnLabel">When.</param>
public sealed record ControlNoteView(ControlNote Note, string Person, EntityDefinition? Actor, string Inject, string TurnLabel);
