@echo off
rem Runs Assay from this folder; builds what is not built yet, and says so.
rem It can't tell whether a source is newer than the build: after changing sources, build again with mvn package.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "dist=%home%cli\target\assay"
set "jar=%dist%\lib\assay-cli.jar"
set "archive=%dist%\assay.jsa"

if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (set "java=java.exe")
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo assay: no Java found; install a JDK 17 or newer and set JAVA_HOME to it 1>&2
  exit /b 2
)
set "flags=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xshare:auto"

if not exist "%jar%" (
  call :build
  if errorlevel 1 exit /b 2
)

set "learnt="
if exist "%archive%" if exist "%dist%\java" set /p "learnt=" < "%dist%\java"
if not "%learnt%"=="%java%" call :learn

rem No parentheses around a line with the arguments: a control such as 164.312(b) would close them.
set "share="
for %%F in ("%archive%") do if exist %%F if not "%%~zF"=="0" set share="-XX:SharedArchiveFile=%archive%"
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

rem The class data of one run, kept, so that later runs start at once. It belongs to one Java and one build; where it
rem can't be made, an empty file stands for it, and runs only start more slowly.
:learn
if exist "%archive%" del /f /q "%archive%"
<nul set /p "=%java%" > "%dist%\java"
"%java%" %flags% "-XX:ArchiveClassesAtExit=%archive%" -Xlog:disable -cp "%jar%" "-Dassay.packs=%dist%\packs" dev.assay.cli.Assay assess "%home%examples\riverbend-practice" --as-of 2026-11-23 --out "%dist%\warm-up" >nul 2>&1 <nul
rmdir /s /q "%dist%\warm-up" 2>nul
if not exist "%archive%" type nul > "%archive%"
exit /b 0
