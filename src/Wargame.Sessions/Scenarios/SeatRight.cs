namespace Wargame.Sessions.Scenarios;

/// <summary>What a seat may do for its team.</summary>
public enum SeatRight
{
    /// <summary>Draft and change orders, ask hosts, end running orders.</summary>
    Draft,

    /// <summary>Sign orders and agreements, and denounce agreements.</summary>
    Sign,

    /// <summary>Answer the requests of others and the cards of the crisis.</summary>
    Answer,

    /// <summary>Write, offer and give up agreements.</summary>
    Negotiate,
}

/// <summary>Whether people say why they decide.</summary>
public enum ReasonRule
{
    /// <summary>They are asked and may leave it out.</summary>
    Asked,

    /// <summary>They must say why in a line.</summary>
    Required,
}
