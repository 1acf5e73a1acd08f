namespace Wargame.Sessions.Remarks;

/// <summary>What a remark is to the class.</summary>
public enum RemarkKind
{
    /// <summary>Somebody's comment on a moment.</summary>
    Comment,

    /// <summary>The beginning of a part of the story, as the white cell tells it.</summary>
    Chapter,
}

/// <summary>What somebody wrote in the review about a moment of the session.</summary>
/// <param name="Id">Its id, made by the client.</param>
/// <param name="Version">The moment: how many events had happened.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">A comment's text, or a chapter's title.</param>
/// <param name="By">Who.</param>
public sealed record Remark(string Id, long Version, RemarkKind Kind, string Text, Issuer By);
