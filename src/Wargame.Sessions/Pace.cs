namespace Wargame.Sessions;

/// <summary>What moves a session on.</summary>
public enum Pace
{
    /// <summary>Control moves it, and the clocks.</summary>
    Facilitated,

    /// <summary>It moves when every team is done; there are no clocks. For people who play alone or without a facilitator.</summary>
    Automatic,
}
