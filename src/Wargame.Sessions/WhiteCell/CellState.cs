using System.Collections.Immutable;

namespace Wargame.Sessions.WhiteCell;

/// <summary>The white cell: its people, who holds which duty, what was done last to what, and its private notes.</summary>
public sealed record CellState
{
    /// <summary>One facilitator, who holds nothing and may do all.</summary>
    public static CellState Alone { get; } = new();

    /// <summary>In the order in which they came; those who left stay in the list for their names.</summary>
    public ImmutableArray<Facilitator> Facilitators { get; init; } = [WhiteCell.Facilitator.First];

    /// <summary>By duty: who holds it and how it came to them. A duty that nobody ever held is missing.</summary>
    public ImmutableSortedDictionary<Duty, DutyHolding> Duties { get; init; } = ImmutableSortedDictionary<Duty, DutyHolding>.Empty;

    /// <summary>By what it was done to: the last deed.</summary>
    public ImmutableSortedDictionary<string, Deed> Deeds { get; init; } = ImmutableSortedDictionary.Create<string, Deed>(StringComparer.Ordinal);

    /// <summary>How many deeds were done: what a page shows is as of a number of deeds.</summary>
    public long DeedCount { get; init; }

    /// <summary>Private notes, in order.</summary>
    public ImmutableArray<ControlNote> Notes { get; init; } = [];

    /// <summary>Whether there ever were several facilitators. One alone never reads of names and duties.</summary>
    public bool HasHadSeveral => Facilitators.Length > 1;

    /// <summary>Those who are here, in order.</summary>
    public IEnumerable<Facilitator> Present => Facilitators.Where(each => !each.Left);

    /// <summary>The facilitator with this id who has not left, or null.</summary>
    public Facilitator? Facilitator(string id) => Present.FirstOrDefault(each => each.Id == id);

    /// <summary>Whether a facilitator was sent out. One whom the session does not know came in on another line of play and may act on this one.</summary>
    public bool HasLeft(string id) => Facilitators.Any(each => each.Id == id && each.Left);

    /// <summary>Who holds a duty, or null when it is everybody's.</summary>
    public Facilitator? HolderOf(Duty duty) => Duties.TryGetValue(duty, out var holding) ? Facilitator(holding.Holder) : null;

    /// <summary>The last thing that was done to something, or null.</summary>
    public Events.SessionEvent? LastOn(string subject) => Deeds.GetValueOrDefault(subject)?.Happened;

    /// <summary>A facilitator's name, though they have left.</summary>
    public string NameOf(string id) => Facilitators.FirstOrDefault(each => each.Id == id)?.Person ?? WhiteCell.Facilitator.Unnamed;

    /// <summary>The name of whoever did something, for the white cell's eyes: empty while there has been only one facilitator, and for others.</summary>
    public string Attribution(Issuer? by) => HasHadSeveral && by is Issuer.Control control ? NameOf(WhiteCell.Facilitator.IdOf(control)) : "";

    /// <summary>The white cell with one of its people changed.</summary>
    internal CellState With(string id, Func<Facilitator, Facilitator> change) =>
        this with { Facilitators = [.. Facilitators.Select(each => each.Id == id ? change(each) : each)] };
}
