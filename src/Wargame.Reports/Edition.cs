namespace Wargame.Reports;

/// <summary>For whose eyes a report is made.</summary>
public abstract record Edition
{
    private const string FullWord = "full";
    private const string PublicWord = "public";

    private Edition()
    {
    }

    /// <summary>How it is called in addresses and file names: <c>full</c>, <c>public</c> or the team's actor.</summary>
    public abstract string Word { get; }

    /// <summary>The edition with this word; any other word is taken for an actor's id.</summary>
    public static Edition Read(string word) => word switch
    {
        FullWord => new Full(),
        PublicWord => new Public(),
        _ => new Team(word),
    };

    /// <summary>All that happened: for control.</summary>
    public sealed record Full : Edition
    {
        /// <inheritdoc/>
        public override string Word => FullWord;
    }

    /// <summary>What a team was told while it played.</summary>
    /// <param name="Actor">The team's actor.</param>
    public sealed record Team(string Actor) : Edition
    {
        /// <inheritdoc/>
        public override string Word => Actor;
    }

    /// <summary>What everybody was told.</summary>
    public sealed record Public : Edition
    {
        /// <inheritdoc/>
        public override string Word => PublicWord;
    }
}
