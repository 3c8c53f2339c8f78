@echo off
rem Runs Assay from this folder; builds what is not built yet, and says so.
rem It can't tell whether a source is newer than the build: after changing sources, build again with mvn package.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "dist=%home%cli\target\assay"
set "jar=%dist%\lib\assay-cli.jar"
set "learnt=%dist%\assay.learnt"

if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (for %%J in (java.exe) do set "java=%%~$PATH:J")
if not exist "%java%" (
  echo assay: no Java found; install a JDK 17 or newer and set JAVA_HOME to it 1>&2
  exit /b 2
)
set "flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"

if not exist "%jar%" (
  del /f /q "%learnt%" 2>nul
  call :build
  if errorlevel 1 exit /b 2
)

set "known="
set "use="
set "archive="
if exist "%learnt%" for /f "usebackq tokens=1,2,3 delims=|" %%A in ("%learnt%") do (
  set "known=%%A"
  set "use=%%B"
  set "archive=%%C"
)
for %%F in ("%java%") do set "identity=%java% %%~tF %%~zF"
if not "%known%"=="%identity%" call :learn

rem No parentheses around a line with the arguments: a control such as 164.312(b) would close them.
set "share="
if exist "%archive%" set share="%use%=%archive%"
"%java%" %flags% %share% -Xlog:disable -cp "%jar%" "-Dassay.packs=%dist%\packs" dev.assay.cli.Assay %*
exit /b %errorlevel%

:build
where mvn >nul 2>&1
if errorlevel 1 (
  echo assay: not built yet, and no Maven found; install Maven 3.8 or newer 1>&2
  exit /b 2
)
echo assay: building; the first time this takes a minute or two 1>&2
pushd "%home%"
call mvn -B -q -Dmaven.test.skip=true -Dspotless.check.skip=true -Dcyclonedx.skip=true package -pl cli,rules-hipaa,rules-nist-csf -am 1>&2
set "failed=%errorlevel%"
popd
if not "%failed%"=="0" (
  echo assay: the build failed; what Maven said stands above 1>&2
  exit /b 2
)
exit /b 0

rem What a rehearsal of the usual commands loaded, kept, so that later runs start at once: an ahead-of-time cache from Java 25 on, else an archive of
rem class data. It belongs to one Java and one build. Where it can't be made, runs only start more slowly. It gets its name
rem when it is whole, since two runs may begin at once.
:learn
set "part=%dist%\assay.%random%%random%.part"
set "version=0"
"%java%" -version 2>"%part%" >nul <nul
for /f "usebackq tokens=2,3" %%U in ("%part%") do if "%%U"=="version" for /f "tokens=1 delims=.-" %%M in (%%V) do set "version=%%M"
del /f /q "%part%" 2>nul
set "archive=%dist%\assay.jsa"
set "make=-XX:ArchiveClassesAtExit"
set "use=-XX:SharedArchiveFile"
if %version% geq 25 (
  set "archive=%dist%\assay.aot"
  set "make=-XX:AOTCacheOutput"
  set "use=-XX:AOTCache"
)
"%java%" %flags% "%make%=%part%" -XX:ErrorFile=NUL -Xlog:disable -cp "%jar%" "-Dassay.packs=%dist%\packs" dev.assay.cli.Rehearsal "%home%examples\riverbend-practice" "%part%.out" >nul 2>&1 <nul
rmdir /s /q "%part%.out" 2>nul
del /f /q "%part%.config" 2>nul
del /f /q "%archive%" 2>nul
if exist "%part%" move /y "%part%" "%archive%" >nul 2>&1
if not exist "%archive%" set "archive=none"
>"%learnt%" 2>nul echo %identity%^|%use%^|%archive%
exit /b 0
