### Names and terms of the project, with their grammatical cases.


## Agencies

# The agency as it stands in datelines.
-agency = KAZINFORM
# The agency in running text.
-kazinform = Kazinform

## People

-tileuberdi-full = Mukhtar Tileuberdi
-tileuberdi = Tileuberdi
-borrell-full = Josep Borrell
-borrell = Borrell
-urpilainen-full = Jutta Urpilainen
-tokayev-full = Kassym-Jomart Tokayev

## Places

-kazakhstan = Kazakhstan
-republic-of-kazakhstan = Republic of Kazakhstan
-central-asia = Central Asia
-afghanistan = Afghanistan
-brussels = Brussels
-dushanbe =
    { $case ->
        [dateline] DUSHANBE
       *[nominative] Dushanbe
    }

## Bodies

-european-union = European Union
-eu = EU
-european-commission = European Commission
-kazakh-mfa = Kazakh MFA
