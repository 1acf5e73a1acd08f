namespace Wargame.Server;

/// <summary>The limits of the web server, in one place; those of messages are the protocol's.</summary>
public static class Limits
{
    /// <summary>Largest HTTP request body, in bytes.</summary>
    public const int RequestBytes = 16 * 1024;

    /// <summary>API requests from one address in ten seconds: a classroom behind one address still fits.</summary>
    public const int RequestsInTenSeconds = 400;

    /// <summary>Sessions opened from one address in a minute.</summary>
    public const int OpenedInAMinute = 60;

    /// <summary>Join codes of one address that wait to be looked up: two classrooms that scan the code at once.</summary>
    public const int CodesWaiting = 100;

    /// <summary>Most classrooms that an operator may say are behind one address.</summary>
    public const int Classrooms = 1_000;

    /// <summary>What a connection that broke off may have waiting for its return, in bytes: a few pages.</summary>
    public const int ReconnectBytes = 512 * 1024;

    /// <summary>Pages that wait to be sent to one connection; a newer one then takes the place of the oldest.</summary>
    public const int PagesWaiting = 4;

    /// <summary>How long a connection may take over one page before it is cut off; longer than a phone's short loss of its network.</summary>
    public static readonly TimeSpan SlowReader = TimeSpan.FromSeconds(20);

    /// <summary>Messages in ten seconds after which a connection is cut off: ten times what is answered, which no page of ours sends.</summary>
    public const int FloodInTenSeconds = 1_000;

    /// <summary>Connections that are open at once, over all addresses: five times the largest exercise that was tried.</summary>
    public const int Connections = 12_000;

    /// <summary>How long a server waits for a grain on another one before it takes the call for lost.</summary>
    public static readonly TimeSpan GrainAnswer = TimeSpan.FromSeconds(8);

    /// <summary>How often a call is made again while its grain moves from a dead server to another.</summary>
    public const int FailoverTries = 40;

    /// <summary>The pause between two such tries.</summary>
    public static readonly TimeSpan FailoverPause = TimeSpan.FromMilliseconds(400);

    /// <summary>After a server came or went, how often desks are told again who watches them, a second apart.</summary>
    public const int ReportsAfterChange = 12;

    /// <summary>How long a server that is alone waits between its farewell and its end.</summary>
    public static readonly TimeSpan DrainAlone = TimeSpan.FromMilliseconds(300);

    /// <summary>The same in a cluster: a load balancer must notice that the server is not ready any more.</summary>
    public static readonly TimeSpan DrainInCluster = TimeSpan.FromSeconds(5);

    /// <summary>How long whoever signed in stays so after the last time they were here: a working day.</summary>
    public static readonly TimeSpan SignedIn = TimeSpan.FromHours(10);

    /// <summary>How long a sign-in provider may take over one answer.</summary>
    public static readonly TimeSpan ProviderAnswer = TimeSpan.FromSeconds(15);

    /// <summary>How often a server looks whether statements are owed to the learning record store.</summary>
    public static readonly TimeSpan LookForStatements = TimeSpan.FromSeconds(20);

    /// <summary>Statements that are given to a record store at once: some 60 KB.</summary>
    public const int StatementsInABatch = 50;

    /// <summary>How long a record store may take over one batch.</summary>
    public static readonly TimeSpan RecordStoreAnswer = TimeSpan.FromSeconds(30);

    /// <summary>How long a connection to a record store is kept, so that its address may change.</summary>
    public static readonly TimeSpan RecordStoreConnection = TimeSpan.FromMinutes(10);

    /// <summary>What the log is told of a record store's words, in bytes.</summary>
    public const int RecordStoreWords = 300;

    /// <summary>For how long a session's statements are the one server's that has taken them up: several batches.</summary>
    public static readonly TimeSpan DeliveryHeld = TimeSpan.FromMinutes(5);

    /// <summary>After how long what a hot wash adds to a session that was sent is looked for.</summary>
    public static readonly TimeSpan AfterDelivery = TimeSpan.FromMinutes(10);

    /// <summary>How long a record store is left alone after the first failure; then twice as long each time.</summary>
    public static readonly TimeSpan FirstBackoff = TimeSpan.FromSeconds(30);

    /// <summary>Doublings after which the longest pause is reached in any case.</summary>
    public const int BackoffDoublings = 20;

    /// <summary>How long it is left alone at most.</summary>
    public static readonly TimeSpan LongestBackoff = TimeSpan.FromHours(1);

    /// <summary>How long it is left alone at most where it asks for it.</summary>
    public static readonly TimeSpan LongestWish = TimeSpan.FromDays(1);

    /// <summary>Longest token that is looked at, in characters.</summary>
    public const int TokenCharacters = 128;

    /// <summary>Longest name of an instrument, target, order or number in a command, in characters.</summary>
    public const int NameCharacters = 200;

    /// <summary>Longest name of a scenario's file or folder, in characters.</summary>
    public const int AuthorNameCharacters = 80;

    /// <summary>Files of a scenario that people write.</summary>
    public const int AuthorFiles = 300;

    /// <summary>Scenarios in the folder in which people write.</summary>
    public const int AuthoredScenarios = 500;

    /// <summary>Largest request of an author with unsaved texts, in bytes: a whole scenario, as JSON.</summary>
    public const int AuthorRequestBytes = 2 * Scenarios.Limits.TotalBytes;

    /// <summary>Scenarios that are checked at once; each takes a core.</summary>
    public const int AuthorChecks = 2;

    /// <summary>How long an author's check waits for others before it is refused.</summary>
    public static readonly TimeSpan AuthorPatience = TimeSpan.FromSeconds(10);
}
