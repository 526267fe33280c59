using System.Text.Json.Serialization;

namespace Uijeongbu.SocialPlan.Portal.Features.OpenData.Answers;

/// <summary>What every answer of the open data carries, before its data.</summary>
public abstract record OpenDataAnswer
{
    /// <summary>Whether figures in the answer are invented for the demonstration.</summary>
    [JsonPropertyOrder(-3)]
    public bool Demo { get; init; }

    /// <summary>시연용 가상 자료 with invented figures; null with real ones.</summary>
    [JsonPropertyOrder(-2)]
    public string? Notice => DemoMark.For(Demo);

    /// <summary>What may be done with the data. The portal gives no licence for invented figures, nor for what others published.</summary>
    [JsonPropertyOrder(-1)]
    public DataLicence Licence => Demo || IsOfOthers ? DataLicence.None : DataLicence.KoglType1;

    /// <summary>Whether the figures are quoted from the press and other sources.</summary>
    private protected virtual bool IsOfOthers => false;
}

/// <summary>The licence of the data.</summary>
/// <param name="Name">Name.</param>
/// <param name="Address">Address of its terms.</param>
public sealed record DataLicence(string Name, string Address)
{
    /// <summary>공공누리 제1유형: attribution.</summary>
    public static readonly DataLicence KoglType1 = new("공공누리 제1유형(출처표시)", "https://www.kogl.or.kr/info/licenseType1.do");

    /// <summary>No licence of the portal's own; the page says what holds instead.</summary>
    public static readonly DataLicence None = new("부여하지 않음", "/copyright");
}
