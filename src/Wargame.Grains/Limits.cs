namespace Wargame.Grains;

/// <summary>The limits of the grains, in one place.</summary>
public static class Limits
{
    /// <summary>Commands that doctrines may give after one command of people; more means that they run in a circle.</summary>
    public const int DoctrineCommands = 2_000;

    /// <summary>How long a pass for another device can be used: time to fetch a phone, not to guess six letters and digits.</summary>
    public static readonly TimeSpan PassLife = TimeSpan.FromMinutes(10);

    /// <summary>How often a session with a running clock says that it is alive.</summary>
    public static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(4);

    /// <summary>After how long without a sign somebody no longer writes: two signs may be lost.</summary>
    public static readonly TimeSpan EditingLife = TimeSpan.FromSeconds(3 * Protocol.Limits.EditingSeconds + 1);

    /// <summary>How often a session that the disk halted tries to write again.</summary>
    public static readonly TimeSpan StorageRetry = TimeSpan.FromSeconds(2);

    /// <summary>Most events that a session may have to read after its last snapshot.</summary>
    public const int EventsWithoutSnapshot = 200;

    /// <summary>Most what-ifs of a session that wait for their answer.</summary>
    public const int WaitingWhatIfs = 16;

    /// <summary>Largest session file that is compared, unpacked, in bytes: some ten times a seminar's.</summary>
    public const long ComparedFileBytes = 64L * 1024 * 1024;

    /// <summary>Most session files beside a session that wait to be compared.</summary>
    public const int WaitingFiles = 4;

    /// <summary>Most reports of a session that wait to be made.</summary>
    public const int WaitingReports = 16;

    /// <summary>Answers of what-ifs that a session's review keeps.</summary>
    public const int KeptAnswers = 60;

    /// <summary>Moments that are shown as evidence of one contribution, the latest.</summary>
    public const int EvidenceMoments = 12;

    /// <summary>Deeds on somebody's own page of the review: the latest.</summary>
    public const int OwnDeeds = 400;

    /// <summary>Messages between teams that a judge is shown to mark as public statements: the latest.</summary>
    public const int StatementsToMark = 200;

    /// <summary>How long a question who caused what waits before it is told how far the answer is.</summary>
    public static readonly TimeSpan AttributionPatience = TimeSpan.FromMilliseconds(800);

    /// <summary>Scenarios, by version and beliefs, whose plays without people a server keeps; the largest takes about 20 MB.</summary>
    public const int KeptPlays = 8;

    /// <summary>Passes to a session's papers that count at once; a newer one takes the place of the oldest.</summary>
    public const int PapersPasses = 20;

    /// <summary>How long a pass to the papers counts.</summary>
    public static readonly TimeSpan PapersLife = TimeSpan.FromHours(2);

    /// <summary>How often a web node says again who is connected and what it watches.</summary>
    public static readonly TimeSpan NodeReport = TimeSpan.FromSeconds(30);

    /// <summary>After how long a silent web node counts as gone.</summary>
    public static readonly TimeSpan NodeSilence = TimeSpan.FromSeconds(100);

    /// <summary>Characters of changed files that control is shown beside what a mended text comes to.</summary>
    public const int FixCharacters = 200_000;

    /// <summary>Compiled rules that a server keeps at hand before it lets those of scenarios go that it does not offer.</summary>
    public const int CompiledRules = 60;

    /// <summary>Most plays of a campaign that is asked for on the author's page.</summary>
    public const int CampaignPlays = 2_000;

    /// <summary>Campaigns that a server keeps under way at once; each holds all its plays in memory.</summary>
    public const int CampaignsAtOnce = 2;

    /// <summary>Campaigns that wait at a server for others to end.</summary>
    public const int WaitingCampaigns = 8;

    /// <summary>A campaign takes at most one core in so many: the others are for the rooms that play.</summary>
    public const int CoresToACampaignCore = 2;

    /// <summary>How often a portion of a campaign is tried before the campaign is given up.</summary>
    public const int PortionTries = 5;

    /// <summary>How long a server is left alone on which a portion failed.</summary>
    public static readonly TimeSpan PortionPause = TimeSpan.FromSeconds(1);

    /// <summary>How long a campaign's report is kept at hand.</summary>
    public static readonly TimeSpan CampaignLife = TimeSpan.FromHours(1);

    /// <summary>Compiled plans of campaigns that a server keeps at hand.</summary>
    public const int CampaignPlans = 4;

    /// <summary>Longest words that people wrote which name a moment of a replay, in characters; what is longer is cut.</summary>
    public const int SubjectCharacters = 100;

    /// <summary>How long a portion may take: it may wait for the scenario to be read, and for other campaigns.</summary>
    public const string PortionAnswer = "00:02:00";
}
