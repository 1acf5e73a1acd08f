namespace Wargame.World.Definition;

/// <summary>A belief profile: what the world is like where the evidence is contested. A session is played under one (MODEL 3.10).</summary>
/// <param name="Id">Kebab case; coefficients give their value under it by this id.</param>
/// <param name="Name">A few words for the person who opens a session.</param>
/// <param name="About">Whose belief it is and what differs under it, a sentence or two.</param>
/// <param name="Citation">Its source.</param>
/// <param name="At">Where it is written.</param>
public sealed record ProfileDefinition(string Id, string Name, string About, Citation Citation, SourceSpan At)
{
    /// <summary>The id of the profile under which every coefficient has its own value.</summary>
    public const string Default = "bd01";
}
