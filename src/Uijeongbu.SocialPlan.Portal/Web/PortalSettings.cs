namespace Uijeongbu.SocialPlan.Portal.Web;

/// <summary>Settings under <c>Portal</c> that public pages show.</summary>
public sealed record PortalSettings
{
    /// <summary>Invented sample data are loaded; every page says so and stays out of search engines.</summary>
    public bool SampleData { get; init; }

    /// <summary>Who answers for the site (<c>Portal:Contact</c>); each part is left out of the page while it is empty.</summary>
    public ContactSettings Contact { get; init; } = new();

    /// <summary>Reads the section; whether there are sample data is known to whoever puts them in.</summary>
    public static PortalSettings From(IConfiguration configuration, bool sampleData) => new()
    {
        SampleData = sampleData,
        Contact = configuration.GetSection("Portal:Contact").Get<ContactSettings>() ?? new(),
    };
}

/// <summary>The office in charge of the site.</summary>
public sealed record ContactSettings
{
    /// <summary>The public body that runs the site.</summary>
    public string? Organization { get; init; }

    /// <summary>담당부서.</summary>
    public string? Department { get; init; }

    /// <summary>Telephone as it is to be printed.</summary>
    public string? Phone { get; init; }

    /// <summary>An office address, not a person's.</summary>
    public string? Email { get; init; }
}
