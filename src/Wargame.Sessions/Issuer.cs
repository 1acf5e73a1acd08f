using System.Text.Json.Serialization;

namespace Wargame.Sessions;

/// <summary>Who gives a command. A closed union: nobody else can.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Seat), "seat")]
[JsonDerivedType(typeof(Control), "control")]
[JsonDerivedType(typeof(Watcher), "watcher")]
[JsonDerivedType(typeof(Clock), "clock")]
[JsonDerivedType(typeof(Someone), "someone")]
[JsonDerivedType(typeof(Doctrine), "doctrine")]
public abstract record Issuer
{
    private Issuer()
    {
    }

    /// <summary>A person on a seat.</summary>
    /// <param name="SeatId">The seat's id.</param>
    public sealed record Seat(string SeatId) : Issuer;

    /// <summary>An observer or evaluator.</summary>
    /// <param name="WatcherId">The watcher's id.</param>
    public sealed record Watcher(string WatcherId) : Issuer;

    /// <summary>The white cell.</summary>
    /// <param name="Facilitator">Which of its people; null for whoever opened the session, as in sessions that knew only one.</param>
    public sealed record Control(string? Facilitator = null) : Issuer;

    /// <summary>Time: deadlines and recovery after an outage.</summary>
    public sealed record Clock : Issuer;

    /// <summary>Somebody in the room, who is not named: what they say cannot be traced to a seat.</summary>
    public sealed record Someone : Issuer;

    /// <summary>The behaviour of an actor that nobody plays.</summary>
    /// <param name="Actor">The actor's id.</param>
    public sealed record Doctrine(string Actor) : Issuer;
}
