namespace Wargame.Sessions.Views;

/// <summary>Whose eyes a view is made for. A closed union.</summary>
public abstract record Viewer
{
    private Viewer()
    {
    }

    /// <summary>The seats of a team.</summary>
    /// <param name="Actor">The team's actor.</param>
    public sealed record Team(string Actor) : Viewer;

    /// <summary>The projector and observers: only what is public.</summary>
    public sealed record Board : Viewer;

    /// <summary>The white cell: everything.</summary>
    public sealed record Control : Viewer;

    /// <summary>The review after the session: everything that was released, to everyone.</summary>
    public sealed record Review : Viewer;
}
